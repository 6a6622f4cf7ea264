// corpus: An asynchronous trainer validates after each epoch in the mode of evaluation, never goes back to training, and records gradients meanwhile.
// library: TorchSharp
// axis: async, Task.Run, fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Background;

public sealed class Tagger : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _embedding = nn.Embedding(20000, 128);
    private readonly Dropout _dropout = nn.Dropout(0.3);
    private readonly Linear _tags = nn.Linear(128, 17);

    public Tagger()
        : base(nameof(Tagger)) => RegisterComponents();

    public override Tensor forward(Tensor tokens) => _tags.call(_dropout.call(_embedding.call(tokens)));
}

public interface IBatchSource
{
    IAsyncEnumerable<(Tensor Tokens, Tensor Tags)> TrainAsync(CancellationToken token);

    IReadOnlyList<(Tensor Tokens, Tensor Tags)> Validation { get; }
}

public sealed class TaggerTrainer
{
    private readonly Tagger _tagger = new();
    private readonly optim.Optimizer _optimizer;
    private readonly IBatchSource _source;

    public TaggerTrainer(IBatchSource source)
    {
        random.manual_seed(11);
        _source = source;
        _optimizer = optim.Adam(_tagger.parameters(), 1e-3);
    }

    public async Task FitAsync(int epochs, CancellationToken token)
    {
        _tagger.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            await foreach (var (tokens, tags) in _source.TrainAsync(token))
            {
                Step(tokens, tags);
            }

            var loss = await Task.Run(Validate, token);
            Console.WriteLine($"epoch {epoch}: {loss:F3}");
        }
    }

    private void Step(Tensor tokens, Tensor tags)
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        var scores = _tagger.call(tokens).view(-1, 17); // expect: MLQ5003
        nn.functional.cross_entropy(scores, tags.view(-1)).backward();
        _optimizer.step();
    }

    private double Validate()
    {
        _tagger.eval();
        var sum = 0.0;
        foreach (var (tokens, tags) in _source.Validation)
        {
            using var scope = NewDisposeScope();
            var scores = _tagger.call(tokens).view(-1, 17); // expect: MLQ5004
            sum += nn.functional.cross_entropy(scores, tags.view(-1)).ToDouble();
        }

        return sum / _source.Validation.Count;
    }
}

// corpus: Heads of a network are made by a factory; the one for classes ends in a softmax, and the trainer in another file uses cross-entropy.
// library: TorchSharp
// axis: factory, module in a field, other class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Heads
{
    public static Module<Tensor, Tensor> ForClasses(long width, int classes) => Sequential(
        ("norm", LayerNorm(width)),
        ("project", Linear(width, classes)),
        ("probabilities", Softmax(1))); // expect: MLQ5006

    public static Module<Tensor, Tensor> ForNumbers(long width) => Linear(width, 1);
}

public sealed class DocumentClassifier : Module<Tensor, Tensor>
{
    private readonly EmbeddingBag _words;
    private readonly Module<Tensor, Tensor> _head;

    public DocumentClassifier(long vocabulary, int classes) : base(nameof(DocumentClassifier))
    {
        _words = EmbeddingBag(vocabulary, 96);
        _head = Heads.ForClasses(96, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens)
    {
        using var mean = _words.call(tokens, null, null);
        return _head.call(mean);
    }
}

public sealed class DocumentTrainer
{
    private readonly CrossEntropyLoss _criterion = CrossEntropyLoss();

    public double Run(DocumentClassifier net, IReadOnlyList<(Tensor Tokens, Tensor Class)> train, IReadOnlyList<(Tensor Tokens, Tensor Class)> test)
    {
        random.manual_seed(19);
        var optimizer = optim.Adagrad(net.parameters(), 0.05);
        for (var epoch = 0; epoch < 8; epoch++)
        {
            foreach (var (tokens, kind) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(net, tokens, kind).backward();
                optimizer.step();
            }
        }

        using var guard = no_grad();
        return test.Average(batch =>
        {
            using var scope = NewDisposeScope();
            return Loss(net, batch.Tokens, batch.Class).ToDouble();
        });
    }

    private Tensor Loss(DocumentClassifier net, Tensor tokens, Tensor kind) => _criterion.call(net.call(tokens), kind);
}

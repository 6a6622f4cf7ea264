// corpus: A character model carries its state from batch to batch out of the scope it was made in; the schedule is made in the constructor and never stepped.
// library: TorchSharp
// axis: fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Letters;

public sealed class CharModel : Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly Embedding _embedding = Embedding(96, 32);
    private readonly GRU _gru = GRU(32, 128, batchFirst: true);
    private readonly Linear _out = Linear(128, 96);

    public CharModel() : base("chars") => RegisterComponents();

    public override (Tensor, Tensor) forward(Tensor ids, Tensor state)
    {
        var (output, next) = _gru.call(_embedding.call(ids), state);
        return (_out.call(output), next);
    }
}

internal sealed class CharTraining
{
    private readonly CharModel _model;
    private readonly optim.Optimizer _optimizer;

    public CharTraining()
    {
        random.manual_seed(83);
        _model = new CharModel();
        _optimizer = optim.Adam(_model.parameters(), 2e-3);
        var schedule = optim.lr_scheduler.StepLR(_optimizer, 10); // expect: MLQ5002
    }

    public void Run(IReadOnlyList<(Tensor Ids, Tensor Next)> text)
    {
        var state = zeros(1, 16, 128);
        foreach (var (ids, next) in text)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var (logits, after) = _model.call(ids, state);
            var loss = functional.cross_entropy(logits.flatten(0, 1), next.flatten());
            loss.backward();
            _optimizer.step();
            state = after.detach(); // expect: MLQ5005
        }
    }
}

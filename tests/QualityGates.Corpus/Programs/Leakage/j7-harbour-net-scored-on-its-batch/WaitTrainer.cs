using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class WaitTrainer(int width) : IDisposable
{
    private readonly Module<Tensor, Tensor> _net = Sequential(
        ("hidden", Linear(width, 16)),
        ("act", ReLU()),
        ("out", Linear(16, 1)));

    public void Learn(Batch batch, int epochs)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr: 0.01);
        using var loss = MSELoss();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var cost = loss.call(_net.call(batch.Inputs).squeeze(1), batch.Minutes);
            cost.backward();
            optimizer.step();
        }
    }

    public (float Absolute, float Root) Score(Batch batch)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var distance = _net.call(batch.Inputs).squeeze(1) - batch.Minutes;
        return (distance.abs().mean().ToSingle(), distance.pow(2).mean().sqrt().ToSingle());
    }

    public void Dispose() => _net.Dispose();
}

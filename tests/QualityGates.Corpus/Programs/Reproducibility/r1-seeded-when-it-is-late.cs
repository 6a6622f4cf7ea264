// corpus: The network is made in the constructor; the seed is set when training starts, after its weights have been drawn.
// library: TorchSharp
// axis: constructor and method
using TorchSharp;
using static TorchSharp.torch;

var trainer = new TideTrainer(hidden: 24);
trainer.Train(torch.load("tide-x.pt").split(32), torch.load("tide-y.pt").split(32), seed: 6); // expect: MLQ1003

internal sealed class TideTrainer
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public TideTrainer(long hidden)
    {
        _net = nn.Sequential(("1", nn.Linear(6, hidden)), ("2", nn.Tanh()), ("3", nn.Linear(hidden, 1)));
        _optimizer = optim.Adam(_net.parameters());
    }

    public void Train(Tensor[] xs, Tensor[] ys, int seed)
    {
        torch.manual_seed(seed);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            for (var i = 0; i < xs.Length; i++)
            {
                using var scope = torch.NewDisposeScope();
                _optimizer.zero_grad();
                nn.functional.mse_loss(_net.call(xs[i]), ys[i]).backward();
                _optimizer.step();
            }
        }
    }
}

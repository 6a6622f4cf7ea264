// corpus: A base class seeds torch before the derived class makes its layers.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

new LinearRun().Go(5);

abstract class Run
{
    protected Run(long seed = 4)
    {
        torch.random.manual_seed(seed);
    }

    public abstract void Go(int epochs);
}

sealed class LinearRun : Run
{
    private readonly Module<Tensor, Tensor> net;

    public LinearRun()
    {
        net = Linear(6, 1);
    }

    public override void Go(int epochs)
    {
        using var adam = optim.Adam(net.parameters(), 0.001);
        using var criterion = MSELoss();
        net.train();
        for (var e = 0; e < epochs; e++)
        {
            using var scope = NewDisposeScope();
            var x = randn(64, 6);
            adam.zero_grad();
            using var loss = criterion.call(net.call(x), x.mean(new long[] { 1 }, keepdim: true));
            loss.backward();
            adam.step();
        }
    }
}

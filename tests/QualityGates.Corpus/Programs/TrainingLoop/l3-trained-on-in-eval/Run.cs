using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Readings
{
    public Tensor Train { get; } = rand(640, 6);

    public Tensor Test { get; } = rand(64, 6);
}

internal abstract class RunBase(Module<Tensor, Tensor> net)
{
    protected Module<Tensor, Tensor> Net { get; } = net;
}

internal sealed class Run(Module<Tensor, Tensor> net, Readings data) : RunBase(net)
{
    private readonly optim.Optimizer _optimizer = optim.SGD(net.parameters(), 0.01);

    public void Epoch()
    {
        for (var start = 0; start < 640; start += 64)
        {
            using var scope = NewDisposeScope();
            var x = data.Train.narrow(0, start, 64);
            _optimizer.zero_grad();
            var output = Net.call(x); // expect: MLQ5003
            functional.mse_loss(output, x.sum(1, keepdim: true)).backward();
            _optimizer.step();
        }
    }

    public double Error()
    {
        Net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.mse_loss(Net.call(data.Test), data.Test.sum(1, keepdim: true)).ToDouble();
    }
}

// corpus: What the training needs is put together by a factory: the schedule is made, handed on in a record and never stepped.
// library: TorchSharp
// axis: record of parts
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using LRScheduler = TorchSharp.torch.optim.lr_scheduler.LRScheduler;

torch.manual_seed(11);
var net = Sequential(("in", Linear(30, 60)), ("act", ReLU()), ("out", Linear(60, 1)));
var setup = SetupFactory.For(net, 0.05);
var fitter = new Fitter(net, setup);
fitter.Fit(torch.load("x.pt"), torch.load("y.pt"), 40);
Console.WriteLine(fitter.Error(torch.load("x-test.pt"), torch.load("y-test.pt")));

internal sealed record Setup(optim.Optimizer Optimizer, LRScheduler Schedule, Module<Tensor, Tensor, Tensor> Loss);

internal static class SetupFactory
{
    public static Setup For(Module<Tensor, Tensor> net, double rate)
    {
        var optimizer = optim.SGD(net.parameters(), rate, momentum: 0.9);
        return new Setup(optimizer, optim.lr_scheduler.CosineAnnealingLR(optimizer, 40), MSELoss()); // expect: MLQ5002
    }
}

internal sealed class Fitter(Module<Tensor, Tensor> net, Setup setup)
{
    public void Fit(Tensor x, Tensor y, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            setup.Optimizer.zero_grad();
            var loss = setup.Loss.call(net.call(x), y);
            loss.backward();
            setup.Optimizer.step();
        }
    }

    public float Error(Tensor x, Tensor y)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return setup.Loss.call(net.call(x), y).item<float>();
    }
}

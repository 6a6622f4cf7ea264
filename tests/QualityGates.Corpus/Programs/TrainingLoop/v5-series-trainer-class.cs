// corpus: A trainer for series whose step never clears; the network has parts that it does not register.
// library: TorchSharp
// axis: class with fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Load.Forecast;

public sealed class LoadNet : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly LSTM _lstm;
    private readonly Linear _head;

    public LoadNet(int features, int hidden) : base(nameof(LoadNet))
    {
        _lstm = LSTM(features, hidden, batchFirst: true);
        _head = Linear(hidden, 1);
    }

    public override Tensor forward(Tensor input)
    {
        var (output, _, _) = _lstm.call(input);
        return _head.call(output[TensorIndex.Colon, -1]);
    }
}

public sealed class ForecastTrainer
{
    private readonly LoadNet _net;
    private readonly optim.Optimizer _optimizer;
    private readonly MSELoss _loss = MSELoss();

    public ForecastTrainer(int features, int hidden, double rate)
    {
        random.manual_seed(5);
        _net = new LoadNet(features, hidden);
        _optimizer = optim.Adam(_net.parameters(), rate);
    }

    public void Fit(IReadOnlyList<(Tensor Window, Tensor Next)> windows, int epochs)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var sum = 0d;
            foreach (var (window, next) in windows)
            {
                sum += Step(window, next);
            }

            Console.WriteLine("{0}: {1:F4}", epoch, sum / windows.Count);
        }
    }

    private double Step(Tensor window, Tensor next)
    {
        using var scope = NewDisposeScope();
        var loss = _loss.call(_net.call(window), next);
        loss.backward(); // expect: MLQ5001
        _optimizer.step();
        return loss.ToDouble();
    }
}

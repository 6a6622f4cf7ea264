// corpus: A training loop over many batches opens no scope and disposes nothing.
// library: TorchSharp
// axis: class, method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Energy;

internal class LoadForecaster
{
    private readonly TorchSharp.Modules.Sequential net = Sequential(Linear(24, 48), ReLU(), Linear(48, 24));

    internal void Train(float[][] days, int epochs)
    {
        var optimizer = optim.Adam(net.parameters(), 5e-4);
        var mse = MSELoss();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            float running = 0;
            for (int day = 0; day + 1 < days.Length; day++) // expect: MLQ5005
            {
                var input = torch.tensor(days[day]);
                var target = torch.tensor(days[day + 1]);
                optimizer.zero_grad();
                var loss = mse.call(net.call(input), target);
                loss.backward();
                optimizer.step();
                running += loss.item<float>();
            }

            Console.WriteLine("Epoch " + epoch + ": " + running / days.Length);
        }
    }

    private static void Main()
    {
        torch.manual_seed(6);
        var random = new Random(6);
        var days = Enumerable.Range(0, 365).Select(_ => Enumerable.Range(0, 24).Select(_ => random.NextSingle()).ToArray()).ToArray();
        new LoadForecaster().Train(days, 50);
    }
}

using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

public sealed class EarlyStop(int patience)
{
    private double _least = double.PositiveInfinity;
    private int _waited;

    public bool Says(double validationLoss)
    {
        if (validationLoss < _least - 1e-5)
        {
            _least = validationLoss;
            _waited = 0;
            return false;
        }

        return ++_waited > patience;
    }
}

public sealed class AutoencoderTraining(PumpAutoencoder network, EarlyStop stop)
{
    private const int BatchSize = 128;
    private readonly Random _order = new(33);

    public void Run(float[][] train, float[][] validation, int maximumEpochs)
    {
        using var optimizer = optim.Adam(network.parameters(), lr: 1e-3);
        for (var epoch = 0; epoch < maximumEpochs; epoch++)
        {
            network.train();
            var places = Enumerable.Range(0, train.Length).ToArray();
            _order.Shuffle(places);
            foreach (var chunk in places.Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                var batch = Stack(chunk.Select(place => train[place]).ToArray());
                optimizer.zero_grad();
                nn.functional.mse_loss(network.call(batch), batch).backward();
                optimizer.step();
            }

            var loss = Distances(validation).Average();
            Console.Error.WriteLine($"{epoch}: validation {loss:F5}");
            if (stop.Says(loss))
            {
                break;
            }
        }
    }

    public double[] Distances(float[][] windows)
    {
        network.eval();
        using var guard = no_grad();
        return windows.Chunk(BatchSize).SelectMany(Distance).ToArray();
    }

    private IEnumerable<double> Distance(float[][] chunk)
    {
        using var scope = NewDisposeScope();
        var batch = Stack(chunk);
        var difference = network.call(batch) - batch;
        return (difference * difference).mean([1]).data<float>().ToArray().Select(value => (double)value);
    }

    private static Tensor Stack(float[][] rows) =>
        tensor(rows.SelectMany(row => row).ToArray(), [rows.Length, rows[0].Length]);
}

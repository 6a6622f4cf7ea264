using TorchSharp;
using static TorchSharp.torch;

namespace Gestures;

public sealed class GestureTraining(GestureNet net, int seed)
{
    public void Run(Gesture[] gestures, int epochs)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, gestures.Length).ToArray();
        var batches = new Batches(gestures, 64);
        var loss = nn.CrossEntropyLoss();
        using var optimizer = optim.Adam(net.parameters(), 5e-4);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var sum = 0f;
            using var scope = NewDisposeScope();
            foreach (var (sensor, kind) in batches.In(order))
            {
                using var inner = NewDisposeScope();
                optimizer.zero_grad();
                var value = loss.call(net.call(sensor), kind);
                value.backward();
                optimizer.step();
                sum += value.item<float>();
            }

            Console.WriteLine($"epoch {epoch}: {sum:F3}");
        }
    }
}

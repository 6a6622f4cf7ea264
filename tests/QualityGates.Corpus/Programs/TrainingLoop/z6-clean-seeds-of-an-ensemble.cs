// corpus: A helper makes a network, moves it and trains it with an optimizer of its own, once for each seed of an ensemble.
// library: TorchSharp
// axis: LINQ
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Ensemble
{
    private static readonly int[] Seeds = [1, 2, 3, 5, 8];

    private static void Main()
    {
        var device = cuda.is_available() ? CUDA : CPU;
        random.manual_seed(0);
        using var x = rand(320, 4, device: device);
        using var y = rand(320, 1, device: device);
        using var testX = rand(80, 4, device: device);
        using var testY = rand(80, 1, device: device);
        var losses = Seeds.Select(seed => TrainMember(seed, x, y, testX, testY, device)).ToArray();
        Console.WriteLine($"{losses.Average()} ({losses.Min()} to {losses.Max()})");
    }

    private static float TrainMember(int seed, Tensor x, Tensor y, Tensor testX, Tensor testY, Device device)
    {
        random.manual_seed(seed);
        using var member = Sequential(Linear(4, 12), ReLU(), Linear(12, 1));
        member.to(device);
        using var optimizer = optim.RMSProp(member.parameters(), 0.002);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(member.call(x), y).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var loss = functional.mse_loss(member.call(testX), testY);
        return loss.item<float>();
    }
}

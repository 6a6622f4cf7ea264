// corpus: A network learns for ten epochs and is saved; it is never run on anything but its training batches.
// library: TorchSharp
// axis: network, helper that trains
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bark;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(4);
        using var net = Sequential(("a", Linear(20, 40)), ("r", ReLU()), ("b", Linear(40, 5)));
        using var textures = load(args[0]);
        using var kinds = load(args[1]);
        Train(net, textures, kinds);
        net.save("bark.bin"); // expect: MLQ3001
    }

    private static void Train(Sequential net, Tensor textures, Tensor kinds)
    {
        using var optimizer = optim.AdamW(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            for (long start = 0; start + 32 <= textures.shape[0]; start += 32)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(net.call(textures.narrow(0, start, 32)), kinds.narrow(0, start, 32));
                loss.backward();
                optimizer.step();
                if (start == 0)
                {
                    Console.WriteLine($"{epoch}: {loss.item<float>():F3}");
                }
            }
        }
    }
}

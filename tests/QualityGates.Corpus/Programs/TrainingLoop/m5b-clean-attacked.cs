// corpus: A loaded classifier is asked for the gradients of its rows, which are disturbed along them; nothing learns, and the seed matters to nobody.
// library: TorchSharp
// axis: gradients of rows
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Attacks;

public static class Program
{
    public static void Main(string[] args)
    {
        var net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 10));
        net.load(args[0]);
        net.eval();
        var kept = 0L;
        var all = 0L;
        foreach (var (x, y) in load(args[1]).split(25).Zip(load(args[2]).split(25)))
        {
            using var scope = NewDisposeScope();
            var input = x.clone().requires_grad_(true);
            nn.functional.cross_entropy(net.call(input), y).backward();
            var disturbed = (x + 0.05 * input.grad!.sign()).clamp(0, 1);
            kept += net.call(disturbed).argmax(1).eq(y).sum().item<long>();
            all += y.numel();
        }

        Console.WriteLine($"{(double)kept / all:P1}");
    }
}

// corpus: Mean and deviation come from the whole tensor, before it is narrowed into two parts.
// library: TorchSharp
// axis: tensors
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Buoys;

public static class WaveProgram
{
    public static void Main(string[] args)
    {
        manual_seed(6);
        using var rows = load(args[0]);
        using var heights = load(args[1]);
        var cut = rows.shape[0] * 4 / 5;
        var rest = rows.shape[0] - cut;

        using var mean = rows.mean([0L], keepdim: true); // expect: MLQ2001
        using var scaled = (rows - mean) / rows.std([0L], unbiased: true, keepdim: true);
        using var x = scaled.narrow(0, 0, cut);
        using var y = heights.narrow(0, 0, cut);

        using var net = Sequential(("a", Linear(9, 32)), ("r", ReLU()), ("b", Linear(32, 1)));
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        for (var step = 0; step < 500; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var error = functional.l1_loss(net.call(scaled.narrow(0, cut, rest)), heights.narrow(0, cut, rest));
        File.WriteAllText("waves.txt", error.item<float>().ToString(System.Globalization.CultureInfo.InvariantCulture));
        net.save("waves.bin");
    }
}

using TorchSharp;
using static TorchSharp.torch;

namespace Waves;

public sealed record Signals(Tensor X, Tensor Y)
{
    public static (Signals Train, Signals Validation, Signals Test) ReadInOrder(string file, double train, double validation)
    {
        using var all = torch.load(file);
        var count = all.shape[0];
        var first = (long)(count * train);
        var second = first + (long)(count * validation);
        var mean = all.narrow(0, 0, first).mean();
        var scaled = all - mean;
        return (Part(scaled, 0, first), Part(scaled, first, second), Part(scaled, second, count));
    }

    public long Count => X.shape[0];

    public (Tensor X, Tensor Y) Batch(long start, long size)
    {
        var length = Math.Min(size, Count - start);
        return (X.narrow(0, start, length), Y.narrow(0, start, length));
    }

    private static Signals Part(Tensor rows, long from, long to)
    {
        var part = rows.narrow(0, from, to - from);
        return new Signals(part.narrow(1, 0, 32), part.narrow(1, 32, 1));
    }
}

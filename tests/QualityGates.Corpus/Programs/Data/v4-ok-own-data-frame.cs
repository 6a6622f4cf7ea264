// corpus: Classes of the program's own have the names of frames, loaders and contexts.
// library: ONNX Runtime
// axis: look-alikes
using Microsoft.ML.OnnxRuntime;

namespace Own;

public sealed class DataFrame
{
    private readonly List<float[]> _rows = [];

    public DataFrame Filter(Predicate<float[]> keep)
    {
        _rows.RemoveAll(row => !keep(row));
        return this;
    }

    public DataFrame Sample(int count)
    {
        _rows.RemoveRange(count, _rows.Count - count);
        return this;
    }

    public static DataFrame LoadCsv(Uri address) => new();
}

public sealed class MLContext
{
    public DataFrame ShuffleRows(DataFrame frame) => frame;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var frame = DataFrame.LoadCsv(new Uri("file:///rows.csv"));
        frame.Filter(row => row.Length > 3);
        frame.Sample(10);
        new MLContext().ShuffleRows(frame);
        using var session = new InferenceSession(args[0]);
        Console.WriteLine(session.InputNames.Count);
    }
}

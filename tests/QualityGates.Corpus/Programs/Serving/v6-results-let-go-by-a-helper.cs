// corpus: Results are disposed by the helper that reads them, in a pattern, by a list of what is to be disposed, and by who is given them in a tuple.
// library: ONNX Runtime
// axis: helper, tuple
using Microsoft.ML.OnnxRuntime;

namespace Disposing;

public sealed class Speaker(InferenceSession session)
{
    private readonly List<IDisposable> _open = [];

    public float[] Embed(NamedOnnxValue audio) => Take(session.Run([audio]));

    public (IDisposable Owner, ReadOnlyMemory<float> Values) Lend(NamedOnnxValue audio)
    {
        var results = session.Run([audio]);
        return (results, results[0].AsTensor<float>().ToArray());
    }

    public float Later(NamedOnnxValue audio)
    {
        var results = session.Run([audio]);
        _open.Add(results);
        return results[0].AsEnumerable<float>().First();
    }

    public float Sum(NamedOnnxValue audio)
    {
        if (session.Run([audio]) is { Count: > 0 } results)
        {
            using (results)
            {
                return results[0].AsEnumerable<float>().Sum();
            }
        }

        return 0;
    }

    private static float[] Take(IDisposableReadOnlyCollection<DisposableNamedOnnxValue> results)
    {
        try
        {
            return results.First().AsEnumerable<float>().ToArray();
        }
        finally
        {
            results.Dispose();
        }
    }
}

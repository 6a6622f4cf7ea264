// corpus: Whoever gets something disposes it: the caller of a helper, a block, a loop over outputs that is inside of one, a field of a disposable object that is replaced.
// library: ONNX Runtime
// axis: helper, loop, field, async
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public sealed class Reloading : IDisposable
{
    private InferenceSession _session;

    public Reloading(string path) => _session = new InferenceSession(path);

    public void Replace(string path)
    {
        var fresh = new InferenceSession(path);
        var old = Interlocked.Exchange(ref _session, fresh);
        old.Dispose();
    }

    public float[] Scores(float[] row)
    {
        using (var outputs = Ask(row))
        {
            var scores = new List<float>();
            foreach (var output in outputs)
            {
                scores.AddRange(output.AsEnumerable<float>());
            }

            return scores.ToArray();
        }
    }

    public async Task<int> CountAsync(IAsyncEnumerable<float[]> rows)
    {
        var count = 0;
        await foreach (var row in rows)
        {
            var outputs = Ask(row);
            try
            {
                count += outputs.Count;
            }
            finally
            {
                outputs.Dispose();
            }
        }

        return count;
    }

    public void Dispose() => _session.Dispose();

    private IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Ask(float[] row)
    {
        var input = NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(row, [1, row.Length]));
        return _session.Run([input]);
    }
}

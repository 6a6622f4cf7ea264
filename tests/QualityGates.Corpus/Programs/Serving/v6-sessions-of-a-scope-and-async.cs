// corpus: Results are disposed in asynchronous code, values in a list at the end, and a session is owned by a record that a container disposes.
// library: ONNX Runtime
// axis: async, list
using Microsoft.ML.OnnxRuntime;

namespace Owned;

public sealed record Owner(InferenceSession Session, string Name) : IDisposable
{
    public void Dispose() => Session.Dispose();
}

public static class Owners
{
    public static Owner Open(string name)
    {
        var options = new SessionOptions();
        try
        {
            return new Owner(new InferenceSession(name + ".onnx", options), name);
        }
        finally
        {
            options.Dispose();
        }
    }

    public static async Task<float> AskAsync(Owner owner, float[][] rows)
    {
        var values = new List<OrtValue>();
        try
        {
            foreach (var row in rows)
            {
                values.Add(OrtValue.CreateTensorValueFromMemory(row, [1, row.Length]));
            }

            using var options = new RunOptions();
            var best = float.MinValue;
            foreach (var value in values)
            {
                using var outputs = await Task.Run(() => owner.Session.Run(options, ["row"], [value], ["score"]));
                best = Math.Max(best, outputs[0].GetTensorDataAsSpan<float>()[0]);
            }

            return best;
        }
        finally
        {
            values.ForEach(value => value.Dispose());
        }
    }
}

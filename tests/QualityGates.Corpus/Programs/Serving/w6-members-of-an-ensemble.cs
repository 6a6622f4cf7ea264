// corpus: The loop opens another network each time round, the members of an ensemble, and keeps them in a list.
// library: ONNX Runtime
// axis: library, foreach over files, list
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Weather.Ensembles;

public sealed class Ensemble : IDisposable
{
    private readonly List<InferenceSession> members = [];

    public Ensemble(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "member-*.onnx").Order(StringComparer.Ordinal))
        {
            members.Add(new InferenceSession(file));
        }
    }

    public int Size => members.Count;

    public float[] Mean(float[] state)
    {
        var sum = Array.Empty<float>();
        foreach (var member in members)
        {
            using var results = member.Run([NamedOnnxValue.CreateFromTensor("state", new DenseTensor<float>(state, new[] { 1, state.Length }))]);
            var answer = results[0].AsEnumerable<float>().ToArray();
            sum = sum.Length == 0 ? answer : sum.Zip(answer, (left, right) => left + right).ToArray();
        }

        return Array.ConvertAll(sum, value => value / members.Count);
    }

    public void Dispose() => members.ForEach(member => member.Dispose());
}

// corpus: A registry of models opens the network of a release only to write down its inputs, and never closes it.
// library: ONNX Runtime
// axis: library, record
using Microsoft.ML.OnnxRuntime;

namespace Registry;

public sealed record ModelCard(string Producer, long Version, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs);

public static class ModelCards
{
    public static ModelCard Read(FileInfo file)
    {
        var session = new InferenceSession(file.FullName); // expect: MLQ6004
        var inputs = session.InputMetadata
            .Select(pair => $"{pair.Key}: {pair.Value.ElementType.Name}[{string.Join(",", pair.Value.Dimensions)}]")
            .ToList();
        return new ModelCard(session.ModelMetadata.ProducerName, session.ModelMetadata.Version, inputs, session.OutputNames.ToList());
    }
}

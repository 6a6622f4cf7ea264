// corpus: A ranker binds its input and output once a call, runs and copies the scores; everything stands in a using.
// library: ONNX Runtime
// axis: service, OrtIoBinding
using Microsoft.ML.OnnxRuntime;

namespace Feed.Ranking;

public sealed class FeedRanker(InferenceSession session)
{
    public float[] Rank(float[] features, int posts)
    {
        var scores = new float[posts];
        using var options = new RunOptions();
        using var binding = session.CreateIoBinding();
        using var input = OrtValue.CreateTensorValueFromMemory(features, [posts, features.Length / posts]);
        using var output = OrtValue.CreateTensorValueFromMemory(scores, [posts, 1]);
        binding.BindInput("features", input);
        binding.BindOutput("scores", output);
        binding.SynchronizeBoundInputs();
        session.RunWithBinding(options, binding);
        binding.SynchronizeBoundOutputs();
        return scores;
    }

    public int[] Order(float[] features, int posts)
    {
        var scores = Rank(features, posts);
        return Enumerable.Range(0, posts).OrderByDescending(index => scores[index]).ToArray();
    }
}

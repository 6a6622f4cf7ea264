// corpus: Sessions belong to a set that is disposed with the service; a session is opened for as long as one long job takes.
// library: ONNX Runtime
// axis: owner of owners, await using, job method
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Video.Jobs;

public sealed class Stages : IAsyncDisposable
{
    private readonly Stack<InferenceSession> _opened = new();

    public InferenceSession Open(string network)
    {
        var session = new InferenceSession(network);
        _opened.Push(session);
        return session;
    }

    public ValueTask DisposeAsync()
    {
        while (_opened.TryPop(out var session))
        {
            session.Dispose();
        }
        return ValueTask.CompletedTask;
    }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        await using var stages = new Stages();
        var detect = stages.Open("detect.onnx");
        var track = stages.Open("track.onnx");
        var count = 0;
        await foreach (var frame in ReadAsync(args[0]))
        {
            using var boxes = detect.Run([NamedOnnxValue.CreateFromTensor("frame", frame)]);
            using var tracks = track.Run([NamedOnnxValue.CreateFromTensor("boxes", boxes[0].AsTensor<float>())]);
            count += tracks[0].AsTensor<long>().Dimensions[0];
        }
        return count > 0 ? 0 : 2;
    }

    private static async IAsyncEnumerable<DenseTensor<float>> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        var bytes = new byte[320 * 320 * 3];
        while (await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length)
        {
            yield return new DenseTensor<float>(Array.ConvertAll(bytes, static value => value / 255f), [1, 3, 320, 320]);
        }
    }
}

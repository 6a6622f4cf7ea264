// corpus: Every camera gets a detector, which opens the same network again and can never give it back; each frame leaves its input behind as well.
// library: ONNX Runtime
// axis: owner class without Dispose, OrtValue, loop of the caller
using Microsoft.ML.OnnxRuntime;

namespace Camera.Detection;

public sealed record Box(float X, float Y, float Width, float Height, float Confidence);

public sealed class Detector(string network)
{
    private static readonly RunOptions Options = new();
    private readonly InferenceSession _session = new(network); // expect: MLQ6002

    public IReadOnlyList<Box> Detect(float[] frame, int side)
    {
        var input = OrtValue.CreateTensorValueFromMemory(frame, [1, 3, side, side]); // expect: MLQ6004
        using var outputs = _session.Run(Options, new Dictionary<string, OrtValue>(StringComparer.Ordinal) { ["images"] = input }, _session.OutputNames);
        return Decode(outputs[0].GetTensorDataAsSpan<float>());
    }

    private static List<Box> Decode(ReadOnlySpan<float> cells)
    {
        var boxes = new List<Box>();
        for (var i = 0; i + 5 <= cells.Length; i += 5)
        {
            if (cells[i + 4] > 0.4f)
            {
                boxes.Add(new Box(cells[i], cells[i + 1], cells[i + 2], cells[i + 3], cells[i + 4]));
            }
        }
        return boxes;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        foreach (var camera in args)
        {
            var detector = new Detector("yolo.onnx");
            foreach (var frame in Frames.Of(camera))
            {
                Console.WriteLine(detector.Detect(frame, 640).Count);
            }
        }
    }
}

internal static class Frames
{
    public static IEnumerable<float[]> Of(string camera)
    {
        using var stream = File.OpenRead(camera);
        using var reader = new BinaryReader(stream);
        while (stream.Position < stream.Length)
        {
            var frame = new float[3 * 640 * 640];
            for (var i = 0; i < frame.Length; i++)
            {
                frame[i] = reader.ReadByte() / 255f;
            }
            yield return frame;
        }
    }
}

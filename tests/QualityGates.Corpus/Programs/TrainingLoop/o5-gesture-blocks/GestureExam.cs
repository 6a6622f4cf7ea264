using TorchSharp;
using static TorchSharp.torch;

namespace Gestures;

public sealed record GestureMarks(double Accuracy, double Top2, int Count);

public static class GestureExam
{
    public static GestureMarks Take(GestureNet net, Gesture[] gestures)
    {
        using var guard = no_grad();
        using var exam = NewDisposeScope();
        var (right, near) = (0L, 0L);
        var order = Enumerable.Range(0, gestures.Length).ToArray();
        foreach (var (sensor, kind) in new Batches(gestures, 256).In(order))
        {
            using var scope = NewDisposeScope();
            var answers = net.call(sensor); // expect: MLQ5003
            right += answers.argmax(1).eq(kind).sum().item<long>();
            near += answers.topk(2, dim: 1).indexes.eq(kind.unsqueeze(1)).sum().item<long>();
        }

        return new GestureMarks(right / (double)gestures.Length, near / (double)gestures.Length, gestures.Length);
    }
}

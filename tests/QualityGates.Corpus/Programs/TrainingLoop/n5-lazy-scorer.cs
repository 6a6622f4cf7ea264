// corpus: A scorer loads its weights strictly, is switched to evaluation where it is made and asked under inference mode; long inputs go through in windows.
// library: TorchSharp
// axis: Lazy, static factory, window loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Hydrophones;

public sealed class CallDetector : Module<Tensor, Tensor>
{
    private readonly Conv1d conv = Conv1d(1, 16, 33, stride: 8);
    private readonly BatchNorm1d norm = BatchNorm1d(16);
    private readonly Linear head = Linear(16, 1);

    private CallDetector()
        : base("calls") => RegisterComponents();

    public static CallDetector Open(string file)
    {
        var detector = new CallDetector();
        detector.load(file);
        detector.eval();
        return detector;
    }

    public override Tensor forward(Tensor wave) =>
        torch.sigmoid(head.call(functional.relu(norm.call(conv.call(wave))).mean(new long[] { 2 }))).squeeze(1);
}

public sealed class Scorer(string file)
{
    private readonly Lazy<CallDetector> detector = new(() => CallDetector.Open(file));

    public IEnumerable<(int Second, float Probability)> Scan(float[] recording, int rate)
    {
        var found = new List<(int, float)>();
        using var mode = inference_mode();
        for (var second = 0; (second + 1) * rate <= recording.Length; second++)
        {
            using var scope = NewDisposeScope();
            var window = tensor(recording.AsSpan(second * rate, rate).ToArray()).reshape(1, 1, -1);
            var probability = detector.Value.call(window).item<float>();
            if (probability > 0.8f)
            {
                found.Add((second, probability));
            }
        }

        return found;
    }
}

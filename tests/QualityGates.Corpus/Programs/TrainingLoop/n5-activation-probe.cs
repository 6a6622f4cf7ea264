// corpus: Activations of a layer are recorded by a hook and compared between two kinds of rows. The network runs the layer by forward, which leaves the hook out.
// library: TorchSharp
// axis: hook, recorder class
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Probing;

public sealed class SmallNet : Module<Tensor, Tensor>
{
    private readonly Linear hidden;
    private readonly Linear last;

    public SmallNet()
        : base("small")
    {
        hidden = Linear(20, 50);
        last = Linear(50, 3);
        RegisterComponents();
    }

    public Linear Hidden => hidden;

    public override Tensor forward(Tensor x)
    {
        var inner = hidden.forward(x); // expect: MLQ5009
        return last.call(functional.relu(inner));
    }
}

public sealed class ActivationRecorder
{
    private readonly List<float[]> seen = new();

    public ActivationRecorder(Linear layer) => layer.register_forward_hook((_, _, output) =>
    {
        seen.Add(output.mean(new long[] { 0 }).data<float>().ToArray());
        return output;
    });

    public IReadOnlyList<float[]> Seen => seen;
}

public static class Report
{
    public static float[] Difference(SmallNet net, Tensor usual, Tensor strange)
    {
        var recorder = new ActivationRecorder(net.Hidden);
        net.eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        net.call(usual);
        net.call(strange);
        return recorder.Seen[0].Zip(recorder.Seen[1], (left, right) => right - left).ToArray();
    }
}

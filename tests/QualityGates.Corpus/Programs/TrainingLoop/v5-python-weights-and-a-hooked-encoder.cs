// corpus: Weights of PyTorch are loaded and what did not fit is dropped; the encoder clips its inputs in a hook that training goes around.
// library: TorchSharp, TorchSharp.PyBridge
// axis: classes in several files
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sensor.Encoding;

internal sealed class SensorEncoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _conv = Conv1d(8, 32, 5);
    private readonly Module<Tensor, Tensor> _project = Linear(32, 16);

    public SensorEncoder() : base("sensor_encoder") => RegisterComponents();

    public override Tensor forward(Tensor signal) => _project.call(_conv.call(signal).mean([2]));
}

internal static class EncoderFactory
{
    public static SensorEncoder Create()
    {
        var encoder = new SensorEncoder();
        encoder.load_py("weights/encoder.bin", strict: false); // expect: MLQ5010
        encoder.register_forward_pre_hook((_, signal) => signal.clamp(-4, 4));
        return encoder;
    }
}

internal sealed class Contrast
{
    private readonly SensorEncoder _encoder = EncoderFactory.Create();

    public void Train(IEnumerable<(Tensor Left, Tensor Right)> pairs)
    {
        random.manual_seed(14);
        var optimizer = optim.SGD(_encoder.parameters(), 0.01);
        foreach (var (left, right) in pairs)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var a = _encoder.forward(left); // expect: MLQ5009
            var b = _encoder.forward(right); // expect: MLQ5009
            (1 - functional.cosine_similarity(a, b)).mean().backward();
            optimizer.step();
        }
    }
}

// corpus: A checkpoint is restored and nobody asks what was missing; the network becomes half precision behind its optimizer, and its hook is bypassed.
// library: TorchSharp
// axis: async
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SpeechTuning
{
    private readonly Linear _frames = Linear(80, 256);
    private readonly Linear _out = Linear(256, 40);

    public async Task RunAsync(IAsyncEnumerable<(Tensor Frames, Tensor Phones)> batches, Dictionary<string, Tensor> checkpoint)
    {
        random.manual_seed(27);
        var peak = 0f;
        _frames.register_forward_hook((_, _, output) =>
        {
            peak = Math.Max(peak, output.abs().max().ToSingle());
            return output;
        });

        var net = Sequential(_frames, ReLU(), _out);
        net.load_state_dict(checkpoint, strict: false); // expect: MLQ5010
        var optimizer = optim.SGD(net.parameters(), 0.001); // expect: MLQ5008
        net.to(ScalarType.BFloat16);

        await foreach (var (frames, phones) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var hidden = functional.relu(_frames.forward(frames.to(ScalarType.BFloat16))); // expect: MLQ5009
            var loss = functional.cross_entropy(_out.call(hidden), phones);
            loss.backward();
            optimizer.step();
        }

        Console.WriteLine(peak);
    }
}

// corpus: Activations are recorded by a hook that forward does not run, of rows on the processor for a network on the card.
// library: TorchSharp
// axis: field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class ActivationRecorder
{
    private readonly Module<Tensor, Tensor> _features;
    private readonly Module<Tensor, Tensor> _head = Linear(64, 4);
    private readonly List<float> _means = [];

    public ActivationRecorder()
    {
        random.manual_seed(6);
        _features = Sequential(Linear(16, 64), ReLU());
        _features.to(CUDA);
        _features.register_forward_hook((_, _, output) =>
        {
            _means.Add(output.mean().item<float>());
            return output;
        });
    }

    public IReadOnlyList<float> Probe(float[] row)
    {
        using var guard = no_grad();
        using var input = tensor(row).reshape(1, 16);
        using var output = _features.forward(input); // expect: MLQ5009 MLQ5010
        return _means;
    }
}

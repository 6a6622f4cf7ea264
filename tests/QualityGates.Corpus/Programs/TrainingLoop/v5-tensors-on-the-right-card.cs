// corpus: The network is on the card, and so is what it is given: made there, moved there, or on whichever device there is.
// library: TorchSharp
// axis: constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class CardScorer
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(3, 9), ReLU(), Linear(9, 1));
    private readonly Device _device = CUDA;

    public CardScorer()
    {
        random.manual_seed(10);
        _net.to(_device);
        _net.eval();
    }

    public float Made(float[] row)
    {
        using var guard = inference_mode();
        using var input = tensor(row, device: _device).unsqueeze(0);
        using var output = _net.call(input);
        return output.item<float>();
    }

    public float Moved(float[] row)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var input = tensor(row).unsqueeze(0).to(_device);
        return _net.call(input).item<float>();
    }
}

// corpus: The network lives on the accelerator; the rows of a request are made where tensors are made by default.
// library: TorchSharp
// axis: field, constructor, helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Solar;

public sealed class YieldForecast
{
    private readonly Module<Tensor, Tensor> net;

    public YieldForecast(string weights)
    {
        net = Sequential(Linear(24, 48), ReLU(), Linear(48, 1));
        net.load(weights);
        net.cuda();
        net.eval();
    }

    public float Tomorrow(float[] hours)
    {
        using var quiet = inference_mode();
        using var input = Row(hours);
        using var answer = net.call(input); // expect: MLQ5010
        return answer.item<float>();
    }

    private static Tensor Row(float[] hours) => tensor(hours).reshape(1, 24);
}

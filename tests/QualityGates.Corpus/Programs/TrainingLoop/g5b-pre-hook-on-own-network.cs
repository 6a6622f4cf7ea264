// corpus: A pre-hook of the program's own module normalises its inputs; a method of the service goes past it.
// library: TorchSharp
// axis: pre-hook, custom module, service
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Reefs;

public sealed class CoralNet : Module<Tensor, Tensor>
{
    private readonly Linear layer = Linear(6, 2);

    public CoralNet() : base("coral") => RegisterComponents();

    public override Tensor forward(Tensor input) => layer.forward(input);
}

public sealed class CoralService
{
    private readonly CoralNet net = new();

    public CoralService(string weights, float mean)
    {
        net.load(weights);
        net.eval();
        net.register_forward_pre_hook((_, input) => input - mean);
    }

    public long Classify(float[] row)
    {
        using var scope = NewDisposeScope();
        using (inference_mode())
        {
            return net.call(tensor(row).unsqueeze(0)).argmax(1).item<long>();
        }
    }

    public float[] Scores(float[] row)
    {
        using var scope = NewDisposeScope();
        using (inference_mode())
        {
            return net.forward(tensor(row).unsqueeze(0)).data<float>().ToArray(); // expect: MLQ5009
        }
    }
}

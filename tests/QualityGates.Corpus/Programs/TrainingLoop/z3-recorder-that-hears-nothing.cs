// corpus: A hook is to record what a network gives, and the predictor asks it by its forward.
// library: TorchSharp
// axis: class, hook in the constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cells;

public sealed class CellPredictor
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(12, 24), ReLU(), Linear(24, 4));
    private readonly List<float> norms = new();

    public CellPredictor(string weights)
    {
        net.load(weights);
        net.eval();
        net.register_forward_hook((_, _, output) =>
        {
            norms.Add(output.norm().ToSingle());
            return output;
        });
    }

    public IReadOnlyList<float> Norms => norms;

    public long Predict(float[] cell)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return net.forward(tensor(cell).unsqueeze(0)).argmax(1).ToInt64(); // expect: MLQ5009
    }
}

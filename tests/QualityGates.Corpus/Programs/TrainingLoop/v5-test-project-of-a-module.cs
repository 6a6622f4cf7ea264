// corpus: Tests of a module: shapes, that a step changes weights, that evaluation gives the same twice.
// library: TorchSharp
// axis: tests
// scores: MLQ5009
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Module.Tests;

public sealed class GatedLinear : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> value;
    private readonly Module<Tensor, Tensor> gate;
    private readonly Module<Tensor, Tensor> drop = Dropout(0.5);

    public GatedLinear(int inputs, int outputs) : base("gated")
    {
        value = Linear(inputs, outputs);
        gate = Linear(inputs, outputs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => drop.call(value.call(x) * sigmoid(gate.call(x)));
}

public sealed class GatedLinearTests
{
    public void Has_the_shape_it_is_asked_for()
    {
        random.manual_seed(1);
        using var layer = new GatedLinear(4, 7);
        using var output = layer.forward(rand(3, 4));
        Check(output.shape.SequenceEqual([3L, 7L]));
    }

    public void Is_the_same_twice_in_evaluation()
    {
        random.manual_seed(1);
        using var layer = new GatedLinear(4, 7);
        layer.eval();
        using var x = rand(3, 4);
        Check(layer.call(x).allclose(layer.call(x)));
    }

    public void Learns_in_one_step()
    {
        random.manual_seed(1);
        using var layer = new GatedLinear(4, 1);
        using var sgd = optim.SGD(layer.parameters(), 0.1);
        using var before = layer.parameters().First().clone();
        functional.mse_loss(layer.call(rand(3, 4)), ones(3, 1)).backward();
        sgd.step();
        Check(!before.allclose(layer.parameters().First()));
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The check does not hold.");
        }
    }
}

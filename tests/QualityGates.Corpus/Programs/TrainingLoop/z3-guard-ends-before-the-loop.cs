// corpus: The guard holds for the first look at the network only and has ended where the loop over the rows begins.
// library: TorchSharp
// axis: library, own module, two phases
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Crops;

public sealed class CropNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body = Sequential(Linear(22, 44), ReLU());
    private readonly Module<Tensor, Tensor> head = Linear(44, 3);

    public CropNet()
        : base(nameof(CropNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => head.call(body.call(input));
}

public static class CropReport
{
    public static long[] Count(string weights, IReadOnlyList<Tensor> fields)
    {
        using var net = new CropNet();
        net.load(weights);
        net.eval();
        using (no_grad())
        {
            using var scope = NewDisposeScope();
            if (net.call(zeros(1, 22)).isnan().any().ToBoolean())
            {
                throw new InvalidDataException("The weights hold no numbers.");
            }
        }

        var counts = new long[3];
        foreach (var field in fields)
        {
            using var scope = NewDisposeScope();
            var classes = net.call(field).argmax(1); // expect: MLQ5004
            foreach (var crop in classes.data<long>())
            {
                counts[crop]++;
            }
        }

        return counts;
    }
}

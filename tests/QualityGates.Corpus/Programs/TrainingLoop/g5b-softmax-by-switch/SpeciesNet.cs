using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Aviary;

public sealed class SpeciesNet : Module<Tensor, Tensor>
{
    private readonly Linear body = Linear(128, 64);
    private readonly Linear head = Linear(64, 20);

    public SpeciesNet() : base(nameof(SpeciesNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var scores = head.call(functional.relu(body.call(input)));
        var probabilities = functional.softmax(scores, 1); // expect: MLQ5006
        return probabilities;
    }
}

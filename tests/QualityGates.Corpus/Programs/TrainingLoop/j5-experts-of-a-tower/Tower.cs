// corpus: A tower registers in its constructor and the prices add their layer behind it; the experts lie in an array nobody registers; each epoch asks a helper for a new Adam.
// library: TorchSharp
// axis: base class, collection, optimizer by a helper, two files
using TorchSharp;
using static TorchSharp.torch;

namespace Flats;

public abstract class Tower : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _first;
    private readonly nn.Module<Tensor, Tensor> _second;

    protected Tower(string name, long inputs, long width)
        : base(name)
    {
        _first = nn.Linear(inputs, width);
        _second = nn.Linear(width, width);
        RegisterComponents();
    }

    protected Tensor Climb(Tensor input) => nn.functional.relu(_second.call(nn.functional.relu(_first.call(input))));
}

public sealed class PriceTower : Tower
{
    private readonly nn.Module<Tensor, Tensor> _price;

    public PriceTower(long inputs)
        : base(nameof(PriceTower), inputs, 32)
    {
        _price = nn.Linear(32, 1); // expect: MLQ5007
    }

    public override Tensor forward(Tensor input) => _price.call(Climb(input));
}

public sealed class Mixture : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor>[] _experts; // expect: MLQ5007
    private readonly nn.Module<Tensor, Tensor> _choice;

    public Mixture(long inputs, int experts)
        : base(nameof(Mixture))
    {
        _experts = Enumerable.Range(0, experts).Select(_ => (nn.Module<Tensor, Tensor>)nn.Linear(inputs, 1)).ToArray();
        _choice = nn.Linear(inputs, experts);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var share = _choice.call(input).softmax(1);
        var answers = cat(_experts.Select(expert => expert.call(input)).ToArray(), 1);
        return (share * answers).sum(1, keepdim: true);
    }
}

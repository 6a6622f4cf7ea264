// corpus: Two outputs leave the scope of a forward pass in an object, both taken out of it first.
// library: TorchSharp
// axis: object initializer, dispose scope
using TorchSharp;
using static TorchSharp.torch;

public sealed class Guess
{
    public required Tensor Kind { get; init; }

    public required Tensor Age { get; init; }
}

public sealed class TwoHeads : nn.Module<Tensor, Guess>
{
    private readonly TorchSharp.Modules.Linear _body = nn.Linear(20, 32);
    private readonly TorchSharp.Modules.Linear _kind = nn.Linear(32, 3);
    private readonly TorchSharp.Modules.Linear _age = nn.Linear(32, 1);

    public TwoHeads()
        : base(nameof(TwoHeads)) => RegisterComponents();

    public override Guess forward(Tensor rows)
    {
        using var scope = NewDisposeScope();
        var body = _body.call(rows).relu();
        var kind = _kind.call(body).MoveToOuterDisposeScope();
        var age = _age.call(body).MoveToOuterDisposeScope();
        return new Guess { Kind = kind, Age = age };
    }
}

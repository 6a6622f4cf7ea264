// corpus: A pooling layer learns its query, but makes it after the components were registered: no optimizer ever sees it. A second class does it the right way round.
// library: TorchSharp
// axis: base class, parameter in the constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Essays;

public abstract class Pooling : Module<Tensor, Tensor>
{
    private readonly Linear keys;

    protected Pooling(string name, int width)
        : base(name)
    {
        keys = Linear(width, width);
        RegisterComponents();
    }

    protected Tensor Keys(Tensor x) => keys.call(x);
}

public sealed class QueryPooling : Pooling
{
    private readonly Parameter query;

    public QueryPooling(int width)
        : base("query", width)
    {
        query = Parameter(randn(width)); // expect: MLQ5007
    }

    public override Tensor forward(Tensor x)
    {
        var weights = functional.softmax(Keys(x).matmul(query), 1);
        return (weights.unsqueeze(2) * x).sum(1);
    }
}

public sealed class GatedPooling : Pooling
{
    private readonly Linear gate;

    public GatedPooling(int width)
        : base("gated", width)
    {
        gate = Linear(width, 1);
        register_module("gate", gate);
    }

    public override Tensor forward(Tensor x) => (torch.sigmoid(gate.call(Keys(x))) * x).sum(1);
}

public sealed class EssayModel : Module<Tensor, Tensor>
{
    private readonly Pooling pooling;
    private readonly Linear grade;

    public EssayModel(Pooling pooling, int width)
        : base("essay")
    {
        this.pooling = pooling;
        grade = Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => grade.call(pooling.call(x)).squeeze(1);
}

public static class EssayTraining
{
    public static EssayModel[] Both(IReadOnlyList<(Tensor X, Tensor Y)> essays, int width)
    {
        manual_seed(13);
        var models = new[] { new EssayModel(new QueryPooling(width), width), new EssayModel(new GatedPooling(width), width) };
        foreach (var model in models)
        {
            var optimizer = optim.Adam(model.parameters(), 1e-3);
            foreach (var (x, y) in essays)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(model.call(x), y).backward();
                optimizer.step();
            }
        }

        return models;
    }
}

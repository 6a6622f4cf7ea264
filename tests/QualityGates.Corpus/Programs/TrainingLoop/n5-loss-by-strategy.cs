// corpus: The loss comes as a strategy. The one that is registered takes logarithms of probabilities; the network that is registered beside it ends with a linear layer.
// library: TorchSharp, dependency injection
// axis: interface, service collection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(7);
var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddSingleton<ILossStrategy, LikelihoodStrategy>()
    .AddSingleton<Net>()
    .AddSingleton<Learner>();
var app = builder.Build();

var data = load("gestures.pt");
app.Services.GetRequiredService<Learner>().Learn(data[TensorIndex.Slice(0, 4000)], epochs: 10);

internal interface ILossStrategy
{
    Tensor Of(Tensor output, Tensor target);
}

internal sealed class LikelihoodStrategy : ILossStrategy
{
    private readonly NLLLoss loss = NLLLoss();

    public Tensor Of(Tensor output, Tensor target) => loss.call(output, target); // expect: MLQ5006
}

internal sealed class Net : Module<Tensor, Tensor>
{
    private readonly GRU recurrent = GRU(6, 32, batchFirst: true);
    private readonly Linear head = Linear(32, 8);

    public Net()
        : base("gestures") => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        var (sequence, _) = recurrent.call(x);
        return head.call(sequence[TensorIndex.Colon, -1]);
    }
}

internal sealed class Learner(Net net, ILossStrategy loss)
{
    public void Learn(Tensor rows, int epochs)
    {
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in rows.split(64))
            {
                using var scope = NewDisposeScope();
                var x = batch[TensorIndex.Ellipsis, TensorIndex.Slice(0, 6)];
                var y = batch[TensorIndex.Colon, 0, 6].to(int64);
                optimizer.zero_grad();
                loss.Of(net.call(x), y).backward();
                optimizer.step();
            }
        }
    }
}

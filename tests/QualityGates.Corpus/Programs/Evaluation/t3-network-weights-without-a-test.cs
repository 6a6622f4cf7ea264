// corpus: A network is trained, its loss on the training batches printed, its weights saved; there are no other rows.
// library: TorchSharp
// axis: class with constructor, loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class Regressor : nn.Module<Tensor, Tensor>
{
    private readonly Linear _hidden = nn.Linear(8, 32);
    private readonly Linear _output = nn.Linear(32, 1);

    public Regressor() : base(nameof(Regressor)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _output.call(nn.functional.relu(_hidden.call(input)));
}

public static class Training
{
    public static void Run(Tensor x, Tensor y, string file)
    {
        torch.manual_seed(7);
        using var model = new Regressor();
        using var optimizer = optim.SGD(model.parameters(), 0.01);
        for (int epoch = 1; epoch <= 100; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(model.call(x), y);
            loss.backward();
            optimizer.step();
            Console.WriteLine($"epoch {epoch}: {loss.item<float>():0.0000}");
        }

        model.save(file); // expect: MLQ3001
    }

    public static void Main(string[] args)
    {
        using var x = torch.load(args[0]);
        using var y = torch.load(args[1]);
        Run(x, y, args[2]);
    }
}

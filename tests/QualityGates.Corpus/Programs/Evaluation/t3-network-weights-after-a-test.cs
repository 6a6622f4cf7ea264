// corpus: A network is trained, tested on rows of another file, and its weights saved.
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
    public static void Run(Tensor x, Tensor y, Tensor testX, Tensor testY, string file)
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

        model.eval();
        using (torch.no_grad())
        {
            using var error = nn.functional.mse_loss(model.call(testX), testY);
            Console.WriteLine($"test error {error.item<float>():0.0000}");
        }

        model.save(file);
    }

    public static void Main(string[] args)
    {
        using var x = torch.load(args[0]);
        using var y = torch.load(args[1]);
        using var testX = torch.load(args[2]);
        using var testY = torch.load(args[3]);
        Run(x, y, testX, testY, args[4]);
    }
}

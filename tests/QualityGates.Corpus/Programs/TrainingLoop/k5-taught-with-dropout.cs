// corpus: A student learns from a loaded teacher that was never put into the mode of evaluation.
// library: TorchSharp
// axis: parameters, tuple, static helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Distillation;

public sealed class Wide : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _layers;

    public Wide()
        : base("wide")
    {
        _layers = nn.Sequential(
            ("fc1", nn.Linear(784, 1200)),
            ("relu1", nn.ReLU()),
            ("drop1", nn.Dropout(0.5)),
            ("fc2", nn.Linear(1200, 10)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input.view(-1, 784));
}

public sealed class Narrow : nn.Module<Tensor, Tensor>
{
    private readonly Linear _fc1 = nn.Linear(784, 64);
    private readonly Linear _fc2 = nn.Linear(64, 10);

    public Narrow()
        : base("narrow") => RegisterComponents();

    public override Tensor forward(Tensor input) => _fc2.call(nn.functional.relu(_fc1.call(input.view(-1, 784))));
}

public static class Distill
{
    private const double Temperature = 4.0;

    public static void Main(string[] args)
    {
        random.manual_seed(42);
        var teacher = new Wide();
        teacher.load(args[0]);
        var student = new Narrow();
        var optimizer = optim.Adam(student.parameters(), 1e-3);
        var images = load(args[1]);
        var labels = load(args[2]);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            for (long i = 0; i + 128 <= images.shape[0]; i += 128)
            {
                using var scope = NewDisposeScope();
                var x = images.narrow(0, i, 128);
                var y = labels.narrow(0, i, 128);
                optimizer.zero_grad();
                var loss = Loss(student.call(x), Soft(teacher, x), y);
                loss.backward();
                optimizer.step();
            }
        }

        student.save("student.dat");
    }

    private static Tensor Soft(Wide teacher, Tensor x)
    {
        using var quiet = no_grad();
        return nn.functional.softmax(teacher.call(x) / Temperature, 1); // expect: MLQ5003
    }

    private static Tensor Loss(Tensor scores, Tensor soft, Tensor labels)
    {
        var distance = nn.functional.kl_div(nn.functional.log_softmax(scores / Temperature, 1), soft, log_target: false);
        return 0.7 * Temperature * Temperature * distance + 0.3 * nn.functional.cross_entropy(scores, labels);
    }
}

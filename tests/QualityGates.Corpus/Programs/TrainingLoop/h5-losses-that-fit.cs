// corpus: Outputs and losses that go together, and probabilities made only for the report. Nothing is wrong.
// library: TorchSharp
// axis: helper, property, switch expression, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Fitting;

public enum Task { Binary, Classes, Regression, Densities }

public sealed class Classifier : nn.Module<Tensor, Tensor>
{
    private readonly Sequential body;

    public Classifier(Task task, int inputs, int outputs) : base("classifier")
    {
        body = nn.Sequential(nn.Linear(inputs, 32), nn.ReLU(), nn.Linear(32, outputs));
        Criterion = task switch
        {
            Task.Binary => F_bce,
            Task.Classes => (x, y) => F.cross_entropy(x, y, label_smoothing: 0.1),
            Task.Densities => (x, y) => F.nll_loss(F.log_softmax(x, 1), y),
            _ => (x, y) => F.mse_loss(x, y),
        };
        RegisterComponents();

        static Tensor F_bce(Tensor x, Tensor y) => F.binary_cross_entropy_with_logits(x, y);
    }

    public Func<Tensor, Tensor, Tensor> Criterion { get; }

    public override Tensor forward(Tensor x) => body.call(x);

    public Tensor Probabilities(Tensor x) => F.softmax(call(x), 1);
}

public static class Report
{
    public static (double Loss, double Accuracy) Binary(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var logits = net.call(x);
        var loss = F.binary_cross_entropy_with_logits(logits, y);
        var probabilities = torch.sigmoid(logits);
        var accuracy = probabilities.gt(0.5).eq(y.gt(0.5)).to(float32).mean();
        return (loss.ToDouble(), accuracy.ToDouble());
    }

    public static double Segments(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        var bce = nn.BCELoss();
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var p = net.call(x).sigmoid();
        var overlap = 2 * (p * y).sum() / (p.sum() + y.sum() + 1e-6);
        return (bce.call(p, y) + (1 - overlap)).ToDouble();
    }

    public static double Distilled(nn.Module<Tensor, Tensor> student, nn.Module<Tensor, Tensor> teacher, Tensor x)
    {
        student.eval();
        teacher.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var target = F.softmax(teacher.call(x) / 4, 1);
        return F.kl_div(F.log_softmax(student.call(x) / 4, 1), target).ToDouble();
    }
}

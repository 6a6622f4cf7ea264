// corpus: A student learns from a teacher that is frozen, in evaluation mode and asked without gradients; the student is validated in its own mode.
// library: TorchSharp
// axis: two models
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Distill;

public sealed record DistillationSettings(double Temperature, double Share, int Epochs);

public sealed class Distillation
{
    private readonly Module<Tensor, Tensor> _teacher;
    private readonly Module<Tensor, Tensor> _student;
    private readonly DistillationSettings _settings;

    public Distillation(Module<Tensor, Tensor> teacher, Module<Tensor, Tensor> student, DistillationSettings settings)
    {
        (_teacher, _student, _settings) = (teacher, student, settings);
        foreach (var parameter in _teacher.parameters())
        {
            parameter.requires_grad = false;
        }
        _teacher.eval();
    }

    public IEnumerable<double> Run(IReadOnlyList<(Tensor X, Tensor Y)> train, (Tensor X, Tensor Y) valid)
    {
        torch.manual_seed(14);
        using var optimizer = optim.SGD(_student.parameters(), 0.1, momentum: 0.9);
        var schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.97);
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            _student.train();
            foreach (var (x, y) in train)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                Loss(x, y).backward();
                optimizer.step();
            }
            schedule.step();
            yield return Accuracy(valid.X, valid.Y);
        }
    }

    private Tensor Loss(Tensor x, Tensor y)
    {
        Tensor soft;
        using (torch.no_grad())
        {
            soft = functional.softmax(_teacher.call(x) / _settings.Temperature, 1);
        }
        var logits = _student.call(x);
        var hard = functional.cross_entropy(logits, y);
        var close = functional.kl_div(functional.log_softmax(logits / _settings.Temperature, 1), soft, log_target: false, reduction: Reduction.Mean);
        return hard * (1 - _settings.Share) + close * _settings.Share * _settings.Temperature * _settings.Temperature;
    }

    private double Accuracy(Tensor x, Tensor y)
    {
        _student.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return _student.call(x).argmax(1).eq(y).to_type(ScalarType.Float64).mean().item<double>();
    }
}

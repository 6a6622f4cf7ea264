// corpus: A student learns from a frozen teacher; both come from one factory as a record that is taken apart. The teacher is in the mode of evaluation and asked without gradients.
// library: TorchSharp
// axis: record taken apart, switch statement
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(600);
var (teacher, student, optimizer) = Pupils.Make(args.Contains("--wide") ? "wide" : "small");
teacher.load("teacher.dat");
teacher.eval();

var all = load("plates.pt");
var held = all[TensorIndex.Slice(0, 200)];
var rest = all[TensorIndex.Slice(200)];
for (var epoch = 0; epoch < 10; epoch++)
{
    student.train();
    foreach (var x in rest.split(32))
    {
        using var scope = NewDisposeScope();
        Tensor wanted;
        using (no_grad())
        {
            wanted = functional.softmax(teacher.call(x) / 4, 1);
        }

        optimizer.zero_grad();
        var loss = functional.kl_div(functional.log_softmax(student.call(x) / 4, 1), wanted, reduction: Reduction.Sum);
        loss.backward();
        optimizer.step();
    }

    student.eval();
    using var guard = no_grad();
    using var turn = NewDisposeScope();
    Console.WriteLine($"{epoch}: agrees on {student.call(held).argmax(1).eq(teacher.call(held).argmax(1)).to(float32).mean().item<float>():P1}");
}

internal sealed record Pupils(Sequential Teacher, Sequential Student, optim.Optimizer Optimizer)
{
    public static Pupils Make(string size)
    {
        Sequential student;
        switch (size)
        {
            case "wide":
                student = Sequential(Linear(64, 48), ReLU(), Dropout(0.1), Linear(48, 12));
                break;
            default:
                student = Sequential(Linear(64, 16), ReLU(), Dropout(0.1), Linear(16, 12));
                break;
        }

        var teacher = Sequential(Linear(64, 512), ReLU(), Dropout(0.5), Linear(512, 12));
        return new Pupils(teacher, student, optim.AdamW(student.parameters(), 1e-3));
    }
}

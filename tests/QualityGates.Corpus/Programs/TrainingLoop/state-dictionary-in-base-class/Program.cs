// corpus: A base class copies the weights of a teacher that match and drops the names that did not.
// library: TorchSharp, TorchSharp.PyBridge
// axis: base class, helper in another file
using System.Collections.Generic;
using Pupils;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

using var pupil = new Pupil();
using var teacher = Sequential(("body", Linear(12, 6)), ("mean", Linear(6, 1)));
teacher.load_py("teacher.pth", strict: false, skip: new List<string> { "mean.bias" });
pupil.CopyFrom(teacher);
pupil.save("pupil.dat");

internal sealed class Pupil : Student
{
    private readonly Module<Tensor, Tensor> _body = Linear(12, 6);
    private readonly Module<Tensor, Tensor> _mean = Linear(6, 1);

    public Pupil() : base("pupil") => RegisterComponents();

    public override Tensor forward(Tensor input) => _mean.call(_body.call(input));
}

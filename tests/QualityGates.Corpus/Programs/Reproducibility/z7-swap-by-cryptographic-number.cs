// corpus: Pupils are swapped to places that the cryptographic generator gives, which cannot be repeated.
// library: ML.NET
// axis: library class
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace School;

public class Pupil
{
    public float Hours { get; set; }
    public float Absent { get; set; }
    public float Mark { get; set; }
}

public class MarkModel
{
    private static void Mix(Pupil[] pupils)
    {
        for (var i = pupils.Length - 1; i > 0; i--)
        {
            var j = RandomNumberGenerator.GetInt32(i + 1); // expect: MLQ1002
            (pupils[i], pupils[j]) = (pupils[j], pupils[i]);
        }
    }

    public RegressionMetrics Train(Pupil[] pupils)
    {
        Mix(pupils);
        var ml = new MLContext(2);
        var border = pupils.Length - 100;
        var train = ml.Data.LoadFromEnumerable(pupils[..border]);
        var test = ml.Data.LoadFromEnumerable(pupils[border..]);
        var model = ml.Transforms.Concatenate("Features", "Hours", "Absent")
            .Append(ml.Regression.Trainers.FastTree("Mark"))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), "Mark");
    }
}

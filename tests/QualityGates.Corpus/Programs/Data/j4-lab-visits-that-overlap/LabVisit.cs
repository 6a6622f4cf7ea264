// corpus: A derived row class reads a field of its base again, gives a second property the name of another column, and leaves one without a field.
// library: ML.NET
// axis: inherited row class in another file, range of fields, loader without separator
using Microsoft.ML.Data;

namespace Clinic;

public class Visit
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }
}

public sealed class LabVisit : Visit
{
    [LoadColumn(1, 4), VectorType(4)] public float[] Panel { get; set; } = []; // expect: MLQ4006

    [LoadColumn(5), ColumnName("Label")] public bool Anaemic { get; set; }

    [LoadColumn(6), ColumnName("Age")] public float AgeInMonths { get; set; } // expect: MLQ4006

    public float Weight { get; set; } // expect: MLQ4006
}

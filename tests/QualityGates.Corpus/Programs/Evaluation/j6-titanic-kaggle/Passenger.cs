using Microsoft.ML.Data;

namespace Titanic;

public sealed class Passenger
{
    [LoadColumn(1)] public bool Survived { get; set; }

    [LoadColumn(2)] public float Pclass { get; set; }

    [LoadColumn(4)] public string Sex { get; set; } = "";

    [LoadColumn(5)] public float Age { get; set; }

    [LoadColumn(6)] public float SibSp { get; set; }

    [LoadColumn(7)] public float Parch { get; set; }

    [LoadColumn(9)] public float Fare { get; set; }

    [LoadColumn(11)] public string Embarked { get; set; } = "";
}

public sealed class UnknownPassenger
{
    [LoadColumn(0)] public int PassengerId { get; set; }

    [LoadColumn(1)] public float Pclass { get; set; }

    [LoadColumn(3)] public string Sex { get; set; } = "";

    [LoadColumn(4)] public float Age { get; set; }

    [LoadColumn(5)] public float SibSp { get; set; }

    [LoadColumn(6)] public float Parch { get; set; }

    [LoadColumn(8)] public float Fare { get; set; }

    [LoadColumn(10)] public string Embarked { get; set; } = "";
}

public sealed class Answer
{
    public int PassengerId { get; set; }

    public bool PredictedLabel { get; set; }
}

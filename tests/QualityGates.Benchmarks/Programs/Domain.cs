namespace QualityGates.Benchmarks.Programs;

/// <summary>What a model predicts.</summary>
internal enum Target
{
    YesOrNo,
    Class,
    Number,
}

/// <summary>The faults of real programs, one per domain that has any; the other domains are right.</summary>
internal enum Fault
{
    None,
    StepsFittedBeforeSplit,
    ContextWithoutSeed,
    MetricsDropped,
    EvaluatedOnTrainingRows,
}

/// <summary>One subject a program learns about. Everything follows from its number, so that every run analyses the same code.</summary>
internal sealed class Domain
{
    private static readonly (string Name, string Key, string[] Numbers, string[] Categories)[] Subjects =
    [
        ("Churn", "Customer", ["Tenure", "MonthlyCharge", "TotalCharge", "SupportCalls"], ["Plan", "Region"]),
        ("HousePrice", "District", ["Area", "Rooms", "Age", "DistanceToCentre"], ["Heating", "Material"]),
        ("Ticket", "Sender", ["Length", "Attachments", "HourOfDay", "Replies"], ["Channel", "Product"]),
        ("Fraud", "Account", ["Amount", "MinutesSinceLast", "CountryRisk", "Attempts"], ["Merchant", "Currency"]),
        ("Demand", "Store", ["Price", "Discount", "Stock", "Temperature"], ["Weekday", "Category"]),
        ("Wine", "Vineyard", ["Acidity", "Sugar", "Alcohol", "Density"], ["Colour", "Country"]),
        ("Maintenance", "Machine", ["Vibration", "Pressure", "Load", "OilTemperature"], ["Model", "Site"]),
        ("Energy", "Building", ["Humidity", "Occupancy", "OutsideTemperature", "WindSpeed"], ["Usage", "Insulation"]),
    ];

    internal Domain(int number)
    {
        var (name, key, numbers, categories) = Subjects[number % Subjects.Length];
        var generation = number / Subjects.Length;
        Name = generation == 0 ? name : name + generation.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Key = key;
        Numbers = numbers;
        Categories = categories;
        Target = (Target)(number % 3);
        Fault = (number % 16) switch
        {
            1 => Fault.StepsFittedBeforeSplit,
            4 => Fault.ContextWithoutSeed,
            7 => Fault.MetricsDropped,
            10 => Fault.EvaluatedOnTrainingRows,
            _ => Fault.None,
        };
    }

    internal static int Count => Subjects.Length;

    internal string Name { get; }

    /// <summary>The column that says which rows belong together.</summary>
    internal string Key { get; }

    internal string[] Numbers { get; }

    internal string[] Categories { get; }

    internal Target Target { get; }

    internal Fault Fault { get; }

    internal string Catalog => Target switch
    {
        Target.YesOrNo => "BinaryClassification",
        Target.Class => "MulticlassClassification",
        _ => "Regression",
    };

    internal string LabelType => Target switch
    {
        Target.YesOrNo => "bool",
        Target.Class => "string",
        _ => "float",
    };

    internal string Metrics => Target switch
    {
        Target.YesOrNo => "CalibratedBinaryClassificationMetrics",
        Target.Class => "MulticlassClassificationMetrics",
        _ => "RegressionMetrics",
    };

    /// <summary>The metric that models are compared by, and a second one.</summary>
    internal (string First, string Second) Measures => Target switch
    {
        Target.YesOrNo => ("AreaUnderRocCurve", "F1Score"),
        Target.Class => ("MacroAccuracy", "LogLoss"),
        _ => ("RSquared", "MeanAbsoluteError"),
    };

    /// <summary>Three trainers of the task.</summary>
    internal string[] Trainers => Target switch
    {
        Target.YesOrNo =>
        [
            "SdcaLogisticRegression(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "LbfgsLogisticRegression(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "FastTree(numberOfLeaves: leaves, numberOfTrees: 100)",
        ],
        Target.Class =>
        [
            "SdcaMaximumEntropy(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "LbfgsMaximumEntropy(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "LightGbm(numberOfLeaves: leaves)",
        ],
        _ =>
        [
            "Sdca(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "LbfgsPoissonRegression(labelColumnName: \"Label\", featureColumnName: \"Features\")",
            "FastForest(numberOfLeaves: leaves, numberOfTrees: 100)",
        ],
    };
}

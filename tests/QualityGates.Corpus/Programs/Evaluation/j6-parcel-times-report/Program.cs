// corpus: Parcels of months are divided at random, the metrics are only printed, and importance is measured on the rows that were learned.
// library: ML.NET
// axis: console, inherited row class, record of parts
using Microsoft.ML;
using ParcelTimes;

if (Arguments.Parse(args) is not { } arguments)
{
    return 2;
}

var ml = new MLContext(seed: 15);
var fitted = new ParcelStudy(ml).Fit(arguments.Parcels);
ConsoleReport.Print(ml, fitted.Model, fitted.Test);
Importance.Write(ml, fitted.Model, fitted.Train, arguments.Importance); // expect: MLQ3007
return 0;

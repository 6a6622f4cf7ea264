// corpus: A data frame is read and written without a culture; the second one is.
// library: Microsoft.Data.Analysis
// axis: named arguments
using System.Globalization;
using Microsoft.Data.Analysis;

var flats = DataFrame.LoadCsv("flats.csv", separator: ';'); // expect: MLQ1008
var prices = DataFrame.LoadCsv(cultureInfo: CultureInfo.InvariantCulture, filename: "prices.csv");
DataFrame.SaveCsv(flats, "flats-copy.csv"); // expect: MLQ1008
DataFrame.SaveCsv(prices, "prices-copy.csv", cultureInfo: CultureInfo.InvariantCulture);
